connect(button, SIGNAL(clicked()), this, SLOT(send())); // BAD
connect(button, &QPushButton::clicked, this, [this] { send(); });
